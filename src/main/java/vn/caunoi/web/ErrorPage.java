package vn.caunoi.web;

import io.micronaut.http.HttpStatus;

/**
 * What a reader sees when an address leads nowhere or the site failed.
 *
 * @param kind the piece of the message keys: 400, 404, 405, 413, 500, 503 or busy
 * @param code of the answer
 * @param asked what was asked for; empty where that could not be read
 */
public record ErrorPage(Frame frame, String kind, int code, String asked) implements Page {

  /**
   * @param busy whether the same request can be answered a little later
   */
  static ErrorPage of(Frames frames, Visit visit, HttpStatus status, boolean busy) {
    String kind =
        switch (status) {
          case NOT_FOUND, GONE -> "404";
          case METHOD_NOT_ALLOWED -> "405";
          case REQUEST_ENTITY_TOO_LARGE, REQUEST_URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE ->
              "413";
          case SERVICE_UNAVAILABLE -> busy ? "busy" : "503";
          default -> status.getCode() >= 500 ? "500" : "400";
        };
    boolean unread = tooLong(status.getCode());
    String title = visit.words().say("error." + kind + ".title");
    Frame frame = frames.of(unread ? visit.home() : visit, title, Section.NONE);
    String asked = unread ? "" : Addresses.decoded(visit.path());
    return new ErrorPage(frame, kind, status.getCode(), asked);
  }

  /** Whether a request of this answer was too long to be read, its address too. */
  static boolean tooLong(int code) {
    return code == HttpStatus.REQUEST_ENTITY_TOO_LARGE.getCode()
        || code == HttpStatus.REQUEST_URI_TOO_LONG.getCode()
        || code == HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.getCode();
  }

  @Override
  public String template() {
    return "error/error";
  }

  public String say(String part) {
    return frame.words().say("error." + kind + "." + part);
  }

  /** The words of the address that can be searched for. */
  public String guess() {
    String last = asked.substring(asked.lastIndexOf('/') + 1).replace('-', ' ').strip();
    return last.length() > 80 ? "" : last;
  }
}
