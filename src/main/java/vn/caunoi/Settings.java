package vn.caunoi;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;

/**
 * What can be configured under {@code caunoi}.
 *
 * @param corpus folder of documents
 * @param index folder of the index
 */
@ConfigurationProperties("caunoi")
record Settings(
    @Bindable(defaultValue = "corpus") Path corpus, @Bindable(defaultValue = "index") Path index) {}
