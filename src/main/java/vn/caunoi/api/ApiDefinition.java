package vn.caunoi.api;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** The description of the API, served as {@code /api/v1/openapi.yml}. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Cầu Nối",
            version = "1",
            description =
                "Vietnamese disability policy: documents, their citations, and which local plan"
                    + " implements which central directive. Not the official copy of any document.",
            license = @License(name = "Apache-2.0")))
final class ApiDefinition {
  private ApiDefinition() {}
}
