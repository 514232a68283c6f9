package vn.caunoi.api;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells which parameter cannot be taken, what it must be, and what came instead. */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class BadParameter implements ExceptionHandler<ConversionErrorException, HttpResponse<?>> {
  private static final int LONGEST = 60;

  /** What is thrown where a value is outside its bounds. */
  static HttpStatusException of(String name, String must, Object given) {
    return new HttpStatusException(
        HttpStatus.BAD_REQUEST,
        ProblemDetails.about(HttpStatus.BAD_REQUEST, says(name, must, given)));
  }

  /** What is thrown where nothing can be answered without a parameter. */
  static HttpStatusException missing(String name, String example) {
    return new HttpStatusException(
        HttpStatus.BAD_REQUEST,
        ProblemDetails.about(
            HttpStatus.BAD_REQUEST,
            "Thiếu tham số “" + name + "”; hãy ghi chẳng hạn ?" + name + "=" + example + "."));
  }

  /** The only typed parameters are numbers and yes or no. */
  @Override
  @SuppressWarnings("rawtypes") // as the framework declares it
  public HttpResponse<?> handle(HttpRequest request, ConversionErrorException unread) {
    boolean number = Number.class.isAssignableFrom(unread.getArgument().getType());
    Object given = unread.getConversionError().getOriginalValue().orElse("");
    return ProblemDetails.of(
        HttpStatus.BAD_REQUEST,
        says(
            unread.getArgument().getName(),
            number ? "phải là số" : "phải là true hoặc false",
            given));
  }

  private static String says(String name, String must, Object given) {
    String value = given.toString();
    String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    return "Tham số “" + name + "” " + must + ", không phải “" + shown + "”.";
  }
}
