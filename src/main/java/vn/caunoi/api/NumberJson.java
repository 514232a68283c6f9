package vn.caunoi.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** The documents that bear a number, oldest first. */
@Serdeable
record NumberJson(String number, List<DocumentJson> documents) {}
