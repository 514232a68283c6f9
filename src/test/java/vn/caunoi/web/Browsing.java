package vn.caunoi.web;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks the running server as a browser would, without following anything. */
final class Browsing implements AutoCloseable {
  /** Every kind of page and state, for the checks that all must pass. */
  static final List<String> PAGES =
      List.of(
          "/",
          "/tim-kiem?q=t%C3%ADn+d%E1%BB%A5ng",
          "/tim-kiem?q=tin+dung&tinh=L%E1%BA%A1ng+S%C6%A1n",
          "/tim-kiem?q=39+ct+tw",
          "/tim-kiem?q=xe+bu%C3%BDt",
          "/tim-kiem?q=gan+dung",
          "/tim-kiem?q=735%2FQ%C4%90-TTg",
          "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw",
          "/van-ban/dang/ban-bi-thu/2019-11-01/39-ct-tw?moc=2025-06-30&xep=ngay&chico=1",
          "/van-ban/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg",
          "/van-ban/nha-nuoc/thu-tuong/2017-04-14/488-qd-ttg",
          "/van-ban/nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg",
          "/van-ban/nha-nuoc/ubnd-dak-lak/2020-06-25/5540-kh-ubnd",
          "/van-ban/nha-nuoc/ubnd-kon-tum/2018-02-27/476-kh-ubnd",
          "/van-ban/bao-chi/bao-vi-du/2021-01-08/day-manh-tro-giup",
          "/van-ban/nha-nuoc/ubnd-lang-son/2021/doc-hai",
          "/tinh",
          "/tinh?moc=2025-06-30",
          "/tinh/quang-ngai",
          "/tinh/kon-tum",
          "/tinh/lang-son?moc=2025-06-30",
          "/tinh/ca-mau",
          "/van-ban-trung-uong",
          "/can-tim",
          "/can-tim?trang=2",
          "/can-tim?cap=central",
          "/bao-sai/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg",
          "/lien-ket/nha-nuoc/thu-tuong/2020-06-03/753-qd-ttg?loai=implements",
          "/tuong-tu/nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg?muc=p-ii",
          "/tuong-tu/nha-nuoc/ubnd-lang-son/2020-07/thuc-hien-quyet-dinh-753-qd-ttg?muc=p-i",
          "/loc/loai?q=tin+dung",
          "/trang-thai",
          "/chat-luong",
          "/muc-luc",
          "/muc-luc?theo=ten",
          "/gioi-thieu",
          "/tro-nang",
          "/so/39-CT/TW",
          "/so/999-CT/TW",
          "/so/735/Q%C4%90-TTg",
          "/khong-co-trang-nay");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;

  Browsing(EmbeddedServer server) {
    this(server.getURL().toString());
  }

  Browsing(String base) {
    this.base = base;
  }

  HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request.build(), address);
  }

  /** Sends an empty form. */
  HttpResponse<String> post(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + address))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    return send(request, address);
  }

  /** The bytes that a browser would transfer, compressed. */
  int transferred(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + address))
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
    } catch (IOException e) {
      throw new UncheckedIOException(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(address, e);
    }
  }

  private HttpResponse<String> send(HttpRequest request, String address) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(address, e);
    }
  }

  Document page(String address) {
    return Jsoup.parse(get(address).body());
  }

  /** A header of an answer, empty where it is missing. */
  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Override
  public void close() {
    client.close();
  }
}
