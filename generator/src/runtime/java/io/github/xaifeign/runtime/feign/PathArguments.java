package io.github.xaifeign.runtime.feign;

import feign.interceptor.Invocation;
import feign.interceptor.MethodInterceptor;
import io.github.xaifeign.runtime.json.Preconditions;
import java.util.Collection;
import java.util.Map;

/** Refuses null for a parameter of the path: Feign would leave it out and call another resource. */
final class PathArguments implements MethodInterceptor {
  @Override
  public Object intercept(Invocation invocation, Chain chain) throws Throwable {
    Object[] arguments = invocation.arguments();
    for (Map.Entry<Integer, Collection<String>> parameter :
        invocation.methodMetadata().indexToName().entrySet()) {
      Preconditions.notNull(String.join(", ", parameter.getValue()), arguments[parameter.getKey()]);
    }
    return chain.next(invocation);
  }
}
