package org.kintrace.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.spark.sql.SparkSession;

/**
 * A master and a worker process of two threads on this machine, so that everything goes by the wire. The worker takes its
 * classes from the class path of the test: a Spark home needs a folder of jars, and an empty one will do. A second worker
 * would cost ten seconds of processor time in every run of the tests.
 */
final class LocalCluster {

    private LocalCluster() {}

    static SparkSession start(Path folder) throws IOException {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        return SparkSession.builder().appName("kintrace-test").master("local-cluster[1,2,512]")
                .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .config("spark.executor.extraJavaOptions",
                        "--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
                                + " -XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote -XX:+UseSerialGC")
                .config("spark.executor.memory", "512m")
                .config("spark.ui.enabled", "false").config("spark.default.parallelism", "2")
                .config("spark.sql.shuffle.partitions", "2").config("spark.driver.host", "127.0.0.1")
                .config("spark.local.dir", folder.resolve("work").toString())
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString()).getOrCreate();
    }
}
