package org.tiaocai.model;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The known advisories, {@code src/docs/advisories.csv}, against what the tests run with. */
final class Advisories {

    static final Path FILE = Path.of("src/docs/advisories.csv");

    private Advisories() {}

    /** @param affected limits joined by a space, each {@code <} or {@code >=} and a version */
    record Advisory(String id, String coordinates, String affected, String fixedIn, LocalDate date, String verdict) {

        boolean isOpenIn(List<String> classPath) {
            return !isAnswered() && versionIn(classPath).filter(this::affects).isPresent();
        }

        /** The verdict holds for the affected version too. */
        boolean isAnswered() {
            return verdict.startsWith("shut by us: ") || verdict.startsWith("not reachable because ");
        }

        boolean affects(String version) {
            return Stream.of(affected.split(" ")).allMatch(limit -> within(limit, version));
        }

        /** The jar lies in its repository under group, artifact and version. */
        Optional<String> versionIn(List<String> classPath) {
            var name = coordinates.split(":");
            var folder = "/" + name[0].replace('.', '/') + "/" + name[1] + "/";
            return classPath.stream()
                    .map(jar -> jar.replace('\\', '/'))
                    .filter(jar -> jar.contains(folder))
                    .map(jar -> jar.substring(jar.indexOf(folder) + folder.length()))
                    .map(rest -> rest.substring(0, rest.indexOf('/')))
                    .findFirst();
        }

        private static boolean within(String limit, String version) {
            var below = limit.startsWith("<");
            var compared = VERSIONS.compare(version, limit.substring(below ? 1 : 2));
            return below ? compared < 0 : compared >= 0;
        }
    }

    private static final Comparator<String> VERSIONS = (one, other) -> {
        var left = numbers(one);
        var right = numbers(other);
        for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
            var compared = at(left, at).compareTo(at(right, at));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    };

    static List<Advisory> known() throws IOException {
        return Files.readAllLines(FILE).stream().skip(1).map(Advisories::line).toList();
    }

    static List<String> classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(whole.split(File.pathSeparator));
    }

    private static Advisory line(String line) {
        var fields = line.split(",", 6);
        return new Advisory(fields[0], fields[1], fields[2], fields[3], LocalDate.parse(fields[4]), fields[5].strip());
    }

    private static List<BigInteger> numbers(String version) {
        return Arrays.stream(version.split("[^0-9]+"))
                .filter(one -> !one.isEmpty())
                .map(BigInteger::new)
                .toList();
    }

    private static BigInteger at(List<BigInteger> numbers, int at) {
        return at < numbers.size() ? numbers.get(at) : BigInteger.ZERO;
    }
}
