package org.stanceline.spark;

import com.johnsnowlabs.nlp.AnnotatorModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.param.Param;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Spark NLP's transformer annotators, by the name of their class: each has the same static methods
 * ({@code loadSavedModel}, {@code load}, {@code pretrained}), but no common type that says so.
 */
public final class PretrainedAnnotators {
  /** Classes that transformer annotators need beside Spark NLP, with the artefact of each. */
  private static final Map<String, String> NEEDED =
      Map.of(
          "ai.onnxruntime.OrtEnvironment", "com.microsoft.onnxruntime:onnxruntime:1.19.2",
          "org.tensorflow.Tensor", "org.tensorflow:tensorflow-core-api:0.4.2",
          "org.tensorflow.ndarray.NdArray", "org.tensorflow:ndarray:0.3.3",
          "org.bytedeco.javacpp.Pointer", "org.bytedeco:javacpp:1.5.8");

  private PretrainedAnnotators() {}

  /**
   * Artefacts ({@code group:artefact:version}) that are wanted but not on the class path, sorted.
   */
  public static List<String> missing() {
    List<String> out = new ArrayList<>();
    NEEDED.forEach(
        (name, artefact) -> {
          if (!isThere(name)) {
            out.add(artefact);
          }
        });
    return out.stream().sorted().toList();
  }

  private static boolean isThere(String name) {
    try {
      Class.forName(name, false, PretrainedAnnotators.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * A model from a folder: exported ({@code model.onnx} and {@code assets/}) or saved by Spark NLP.
   *
   * @param like a dataset of the session that is to run it
   * @throws IllegalStateException if the folder does not hold what the class needs
   */
  public static AnnotatorModel<?> fromFolder(String className, String folder, Dataset<?> like) {
    return Files.isDirectory(Path.of(folder, "metadata"))
        ? loaded(className, folder)
        : ExportedModels.load(className, Path.of(folder), like.sparkSession());
  }

  static AnnotatorModel<?> loadedExport(String className, String folder, SparkSession spark) {
    for (Method method : type(className).getMethods()) {
      if (method.getName().equals("loadSavedModel")) {
        // Some take a third argument: whether OpenVINO is to run the model.
        return call(
            method,
            method.getParameterCount() == 3
                ? new Object[] {folder, spark, false}
                : new Object[] {folder, spark});
      }
    }
    throw new IllegalStateException(className + " cannot load an exported model; name a saved one");
  }

  /**
   * A model that Spark NLP saved, at a path of any file system.
   *
   * @throws IllegalStateException if there is none
   */
  public static AnnotatorModel<?> loaded(String className, String path) {
    return call(method(className, "load", String.class), path);
  }

  /**
   * A model of Spark NLP's hub, fetched over the network unless its cache holds it.
   *
   * @throws IllegalStateException if it cannot be had
   */
  public static AnnotatorModel<?> named(String className, String name, String lang) {
    return call(method(className, "pretrained", String.class, String.class), name, lang);
  }

  /** Sets a parameter by its name, if the model has it. */
  public static <T> void set(AnnotatorModel<?> model, String name, T value) {
    if (model.hasParam(name)) {
      @SuppressWarnings("unchecked") // The callers know Spark NLP's parameters.
      Param<T> param = (Param<T>) model.getParam(name);
      model.set(param, value);
    }
  }

  private static Class<?> type(String className) {
    try {
      return Class.forName(className);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("this Spark NLP has no " + className, e);
    }
  }

  private static Method method(String className, String name, Class<?>... parameters) {
    try {
      return type(className).getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(className + " has no method " + name, e);
    }
  }

  private static AnnotatorModel<?> call(Method method, Object... arguments) {
    try {
      return (AnnotatorModel<?>) method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(
          "Spark NLP cannot load the model " + arguments[0] + ": " + cause.getMessage(), cause);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
