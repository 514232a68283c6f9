package vn.caunoi;

/** The program: {@code serve} and its sister commands. */
public final class Application {
  private Application() {}

  static void main(String[] args) {}
}
