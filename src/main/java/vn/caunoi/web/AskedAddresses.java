package vn.caunoi.web;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer.ChannelRole;
import io.micronaut.http.server.netty.NettyServerCustomizer.Registry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Mends the address of every request before the server reads it. */
@Singleton
final class AskedAddresses implements BeanCreatedEventListener<Registry> {
  private static final String NAME = "asked-address";

  @Override
  public Registry onCreated(BeanCreatedEvent<Registry> event) {
    Registry registry = event.getBean();
    registry.register(new Mending(Optional.empty()));
    return registry;
  }

  /**
   * Puts the mending into a connection, behind what makes requests of bytes.
   *
   * @param channel the connection; the server specializes this for the listening one first
   */
  private record Mending(Optional<Channel> channel) implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel special, ChannelRole role) {
      return new Mending(Optional.of(special));
    }

    @Override
    public void onStreamPipelineBuilt() {
      String reader = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
      channel
          .map(Channel::pipeline)
          .filter(pipeline -> pipeline.get(reader) != null)
          .ifPresent(pipeline -> pipeline.addAfter(reader, NAME, new Mender()));
    }
  }

  /** Mends what passes. */
  private static final class Mender extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof HttpRequest request) {
        AskedAddress.mend(request);
      }
      context.fireChannelRead(message);
    }
  }
}
