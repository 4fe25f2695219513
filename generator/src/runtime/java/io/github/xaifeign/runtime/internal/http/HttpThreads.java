package io.github.xaifeign.runtime.internal.http;

import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of an HTTP client that this package made. */
final class HttpThreads implements ThreadFactory {
  private final AtomicInteger count = new AtomicInteger();

  private HttpThreads() {}

  public static ExecutorService create() {
    return Executors.newCachedThreadPool(new HttpThreads());
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, "feign-http-" + count.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Stops the client's selector thread. The method came with Java 21; before, the thread ends when
   * the client has been collected.
   */
  public static void shutdown(HttpClient client) {
    try {
      HttpClient.class.getMethod("shutdownNow").invoke(client);
    } catch (NoSuchMethodException e) {
      return;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the HTTP client cannot be shut down", e);
    }
  }
}
