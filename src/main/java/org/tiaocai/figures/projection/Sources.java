package org.tiaocai.figures.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * 口径: the selects in {@code figures/*.sql}, one a measure, over the views that each module keeps for them; the same text
 * counts one case and all of them.
 */
final class Sources {

    private static final List<String> FILES =
            List.of("flow", "limits", "mediation", "arbitration", "court", "studio", "workload");
    private static final Pattern OF_THE_CASE = Pattern.compile("\\{([a-z._]+)}");
    private static final String COLUMNS = "registration_number, measure, on_day, category, cause, bucket";

    private final List<String> selects = FILES.stream().flatMap(Sources::read).toList();

    /** Of the cases in the parameter {@code numbers}. */
    String ofCases() {
        return union(column -> column + " in (:numbers)");
    }

    String ofAll() {
        return union(column -> "1 = 1");
    }

    private String union(UnaryOperator<String> condition) {
        var all = selects.stream()
                .map(select -> OF_THE_CASE.matcher(select).replaceAll(found -> condition.apply(found.group(1))))
                .collect(Collectors.joining("\nunion all\n"));
        return "select " + COLUMNS + ", cast(sum(n) as integer) n, cast(sum(amount) as numeric(16, 2)) amount from ("
                + all + ") t (" + COLUMNS + ", n, amount) group by " + COLUMNS;
    }

    private static Stream<String> read(String file) {
        try {
            var text = new ClassPathResource("figures/" + file + ".sql").getContentAsString(StandardCharsets.UTF_8);
            var code = text.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
            return Arrays.stream(code.split(";")).map(String::strip).filter(select -> !select.isEmpty());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
