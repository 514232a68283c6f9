package vn.caunoi;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import vn.caunoi.library.Library;
import vn.caunoi.searching.LuceneLibrary;

/** Makes the beans that are not made by themselves. */
@Factory
final class Wiring {

  /** The index, opened once for the life of the server. */
  @Singleton
  @Bean(preDestroy = "close")
  Library library(Settings settings) throws IOException {
    return LuceneLibrary.open(settings.index());
  }
}
