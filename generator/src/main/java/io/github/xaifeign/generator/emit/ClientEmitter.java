package io.github.xaifeign.generator.emit;

import com.palantir.javapoet.JavaFile;
import io.github.xaifeign.generator.emit.poet.RuntimeTypes;
import io.github.xaifeign.generator.model.ApiModel;
import io.github.xaifeign.generator.model.OperationModel;
import io.github.xaifeign.generator.model.TagModel;
import io.github.xaifeign.generator.write.SourceFile;
import io.github.xaifeign.generator.write.SourceWriter;
import java.util.ArrayList;
import java.util.List;

/** Emits all files of a client but the runtime. */
public final class ClientEmitter {
  private final Packages packages;
  private final RuntimeTypes runtime;
  private final TypeMapper types;

  /** An emitter into the given packages. */
  public ClientEmitter(Packages packages) {
    this.packages = packages;
    this.runtime = new RuntimeTypes(packages.runtime());
    this.types = new TypeMapper(packages.model(), runtime);
  }

  /** The packages of a client. */
  public record Packages(String base, String api, String model, String runtime) {}

  /** The files, in the order of the document. */
  public List<SourceFile> emit(ApiModel api) {
    List<JavaFile> files = new ArrayList<>();
    files.add(new FacadeEmitter(packages.base(), packages.api(), runtime).emit(api));
    files.add(new AsyncFacadeEmitter(packages.base(), packages.api(), runtime).emit(api));
    if (!api.client().servers().isEmpty()) {
      files.add(new ServersEmitter(packages.base(), runtime).emit(api.client()));
    }
    files.add(new ReadersEmitter(packages.base(), types, runtime).emit(api));
    api.tags().forEach(tag -> files.addAll(tagFiles(tag)));
    ModelEmitter models = new ModelEmitter(packages.model(), types, runtime);
    api.types().forEach(type -> files.add(models.emit(type)));
    List<SourceFile> sources = new ArrayList<>(files.stream().map(SourceWriter::write).toList());
    sources.addAll(packageInfos(api));
    return sources;
  }

  /** Pages about the client, which are no sources. */
  public List<SourceFile> pages(ApiModel api) {
    return List.of(new ReferencePageEmitter().emit(api));
  }

  private List<JavaFile> tagFiles(TagModel tag) {
    List<JavaFile> files = new ArrayList<>();
    for (Flavour flavour : Flavour.values()) {
      files.add(new ApiEmitter(packages.api(), types, runtime, flavour).emit(tag));
    }
    ParametersEmitter parameters = new ParametersEmitter(packages.api(), types, runtime);
    for (OperationModel operation : tag.operations()) {
      operation
          .parameters()
          .ifPresent(found -> files.add(parameters.emit(found, operation.operationId())));
    }
    return files;
  }

  private List<SourceFile> packageInfos(ApiModel api) {
    List<SourceFile> infos = new ArrayList<>();
    infos.add(packageInfo(packages.base(), "The client: its facade, and its asynchronous view."));
    if (!api.tags().isEmpty()) {
      infos.add(packageInfo(packages.api(), "The operations, one Feign interface for each group."));
    }
    if (!api.types().isEmpty()) {
      infos.add(packageInfo(packages.model(), "The types that go over the wire."));
    }
    return infos;
  }

  private static SourceFile packageInfo(String packageName, String html) {
    return SourceWriter.write(
        packageName, "package-info", new PackageInfoEmitter().emit(packageName, html));
  }
}
