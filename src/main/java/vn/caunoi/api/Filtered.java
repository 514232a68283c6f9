package vn.caunoi.api;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the filters of a search, one for every {@link vn.caunoi.library.Facet}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Operation(
    parameters = {
      @Parameter(
          name = "loai",
          in = QUERY,
          description = "type as printed: Kế hoạch, Chỉ thị, Tin tức",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "cap",
          in = QUERY,
          description = "level: central, province, party-province, district, commune",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "tinh",
          in = QUERY,
          description = "province by its name on the document",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "tinhnay",
          in = QUERY,
          description = "province by its name of today",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "vung",
          in = QUERY,
          description = "region of the province of today",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "nam",
          in = QUERY,
          description = "year of issue",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "coquan",
          in = QUERY,
          description = "issuing body or outlet by name",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "thuchien",
          in = QUERY,
          description = "document implemented, by the key that the facet gives",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "linhvuc",
          in = QUERY,
          description = "policy area by the key that the facet gives",
          schema = @Schema(type = "string")),
      @Parameter(
          name = "co",
          in = QUERY,
          description = "holding: full-text, catalogue, cited-only",
          schema = @Schema(type = "string"))
    })
@interface Filtered {}
