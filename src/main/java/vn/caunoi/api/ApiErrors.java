package vn.caunoi.api;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import vn.caunoi.library.Library;

/**
 * Answers every error of the API as {@code application/problem+json}, and "not yet" as long as
 * nothing was ingested.
 */
@ServerFilter("/api/**")
final class ApiErrors {
  private static final int RETRY_SECONDS = 30;

  private final Library library;

  ApiErrors(Library library) {
    this.library = library;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Nullable
  HttpResponse<?> notYet(HttpRequest<?> request) {
    boolean answerable =
        request.getPath().equals(StatusApi.DESCRIPTION_ADDRESS) || library.edition().isPresent();
    return answerable
        ? null
        : ProblemDetails.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Kho chưa nạp văn bản nào; xin hỏi lại sau ít phút.")
            .header("Retry-After", Integer.toString(RETRY_SECONDS));
  }

  @ResponseFilter
  MutableHttpResponse<?> explain(MutableHttpResponse<?> response) {
    if (response.code() < HttpStatus.BAD_REQUEST.getCode()) {
      return response;
    }
    if (response.getBody(ProblemDetails.class).isPresent()) {
      return response.contentType(ProblemDetails.TYPE);
    }
    HttpStatus status = HttpStatus.valueOf(response.code());
    return ProblemDetails.onto(response, status, detail(status));
  }

  /** What to do; the server's own words are for its log. */
  private static String detail(HttpStatus status) {
    return switch (status) {
      case METHOD_NOT_ALLOWED -> "API chỉ để đọc: hãy dùng GET hoặc HEAD.";
      case NOT_ACCEPTABLE ->
          "API trả lời bằng application/json; hãy gửi tiêu đề Accept nhận dạng ấy.";
      case SERVICE_UNAVAILABLE ->
          "Quá nhiều yêu cầu cùng một lúc; hãy hỏi lại sau số giây ghi ở Retry-After.";
      case NOT_FOUND -> StatusApi.NO_SUCH_ADDRESS;
      default ->
          status.getCode() < HttpStatus.INTERNAL_SERVER_ERROR.getCode()
              ? "Yêu cầu có chỗ không đọc được; hãy đối chiếu với /api/v1/openapi.yml."
              : "Kho gặp lỗi khi trả lời, nguyên do ghi ở nhật ký của máy chủ; xin thử lại sau.";
    };
  }
}
