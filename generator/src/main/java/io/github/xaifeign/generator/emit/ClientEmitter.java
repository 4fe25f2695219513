package io.github.xaifeign.generator.emit;

import com.palantir.javapoet.JavaFile;
import io.github.xaifeign.generator.emit.EmittedClient.PackageInfo;
import io.github.xaifeign.generator.emit.EmittedClient.Resource;
import io.github.xaifeign.generator.emit.api.ApiEmitter;
import io.github.xaifeign.generator.emit.api.FeignApiEmitter;
import io.github.xaifeign.generator.emit.api.SecretNames;
import io.github.xaifeign.generator.emit.client.AccumulatorsEmitter;
import io.github.xaifeign.generator.emit.client.AsyncFacadeEmitter;
import io.github.xaifeign.generator.emit.client.FacadeEmitter;
import io.github.xaifeign.generator.emit.client.PackageInfoEmitter;
import io.github.xaifeign.generator.emit.client.ReachabilityEmitter;
import io.github.xaifeign.generator.emit.client.ReadersEmitter;
import io.github.xaifeign.generator.emit.client.ReferencePageEmitter;
import io.github.xaifeign.generator.emit.client.ServersEmitter;
import io.github.xaifeign.generator.emit.client.ShrinkingRulesEmitter;
import io.github.xaifeign.generator.emit.model.ModelEmitter;
import io.github.xaifeign.generator.emit.model.ParametersEmitter;
import io.github.xaifeign.generator.emit.poet.CallMode;
import io.github.xaifeign.generator.emit.poet.EmitContext;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.TagModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Emits all files of a client but the runtime. */
public final class ClientEmitter {
  private final EmitContext context;

  /** An emitter into the given packages. */
  public ClientEmitter(Packages packages) {
    this.context =
        EmitContext.of(packages.base(), packages.api(), packages.model(), packages.runtime());
  }

  /** The packages of a client. */
  public record Packages(String base, String api, String model, String runtime) {}

  /** The files, in the order of the document. The types are not made yet when this returns. */
  public EmittedClient emit(ApiModel api) {
    List<Supplier<List<JavaFile>>> parts = new ArrayList<>();
    parts.add(() -> clientFiles(api));
    SecretNames secrets = new SecretNames(api);
    api.tags().forEach(tag -> addTag(tag, secrets, parts));
    ModelEmitter models = new ModelEmitter(context);
    api.types().forEach(type -> parts.add(() -> List.of(models.emit(type))));
    return new EmittedClient(
        parts, packageInfos(api), resources(api), new ReferencePageEmitter().emit(api));
  }

  /** Named by the base package, since a jar may hold several clients. */
  private List<Resource> resources(ApiModel api) {
    String name = context.basePackage();
    return List.of(
        new Resource(
            "META-INF/proguard/" + name + ".pro", new ShrinkingRulesEmitter(context).emit(api)),
        new Resource(
            "META-INF/native-image/" + name + "/reachability-metadata.json",
            new ReachabilityEmitter(context).emit(api)));
  }

  private List<JavaFile> clientFiles(ApiModel api) {
    List<JavaFile> files = new ArrayList<>();
    files.add(new FacadeEmitter(context).emit(api));
    files.add(new AsyncFacadeEmitter(context).emit(api));
    if (!api.client().servers().isEmpty()) {
      files.add(new ServersEmitter(context).emit(api.client()));
    }
    files.add(new ReadersEmitter(context).emit(api));
    new AccumulatorsEmitter(context).emit(api).ifPresent(files::add);
    return files;
  }

  private void addTag(TagModel tag, SecretNames secrets, List<Supplier<List<JavaFile>>> parts) {
    for (CallMode mode : CallMode.values()) {
      parts.add(() -> new ApiEmitter(context, mode).emit(tag));
      parts.add(() -> List.of(new FeignApiEmitter(context, mode, secrets).emit(tag)));
    }
    ParametersEmitter parameters = new ParametersEmitter(context);
    for (OperationModel operation : tag.operations()) {
      operation
          .parameters()
          .ifPresent(
              found -> parts.add(() -> List.of(parameters.emit(found, operation.operationId()))));
    }
  }

  private List<PackageInfo> packageInfos(ApiModel api) {
    List<PackageInfo> infos = new ArrayList<>();
    infos.add(
        packageInfo(context.basePackage(), "The client: its facade, and its asynchronous view."));
    if (!api.tags().isEmpty()) {
      infos.add(
          packageInfo(
              context.apiPackage(),
              "The operations, a class for each group, and the Feign interfaces behind these."));
    }
    if (!api.types().isEmpty()) {
      infos.add(packageInfo(context.modelPackage(), "The types that go over the wire."));
    }
    return infos;
  }

  private static PackageInfo packageInfo(String packageName, String html) {
    return new PackageInfo(packageName, new PackageInfoEmitter().emit(packageName, html));
  }
}
