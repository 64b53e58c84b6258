package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the basis of a rule, such as {@code 法 第43条；规则 第45条}, against the list of laws. */
final class SourceReader {
    private static final Pattern ARTICLES = Pattern.compile("第\\d+条\\S*");

    private final Map<String, Law> laws;

    SourceReader(Map<String, Law> laws) {
        this.laws = laws;
    }

    Source read(Stanza stanza) {
        List<Law> cited = new ArrayList<>();
        List<String> citations = new ArrayList<>();
        stanza.text("basis").ifPresent(basis -> {
            for (String part : basis.split("；", -1)) {
                String[] words = part.split(" ", 2);
                Law law = laws.get(words[0]);
                if (law == null) {
                    throw stanza.fault("basis", "laws.csv 中没有这个简称：" + words[0]);
                }
                cited.add(law);
                citations.add(law.cite(articles(stanza, words)));
            }
        });
        if (citations.isEmpty() && stanza.text("convention").isEmpty()) {
            throw stanza.fault("规则 " + stanza.id() + " 缺少 basis 或者 convention");
        }
        return new Source(citation(stanza, citations), versions(cited), latest(cited), earliest(cited));
    }

    /** A number without an article is a fault, unless the text was never seen. */
    private static String articles(Stanza stanza, String[] words) {
        if (words.length == 1 && stanza.text("unverified").isPresent()) {
            return "";
        }
        if (words.length == 1 || !ARTICLES.matcher(words[1]).matches()) {
            throw stanza.fault("basis", "应写明第几条：" + String.join(" ", words));
        }
        return words[1];
    }

    private static String citation(Stanza stanza, List<String> citations) {
        String law = String.join("；", citations);
        String unverified =
                stanza.text("unverified").map(why -> "（未核对：" + why + "）").orElse("");
        return stanza.text("convention")
                .map(why -> "本机构约定（" + why + "）" + (law.isEmpty() ? "" : "；参见" + law) + unverified)
                .orElse(law + unverified);
    }

    private static String versions(List<Law> cited) {
        return String.join(
                "；", cited.stream().map(law -> law.cite("")).distinct().toList());
    }

    private static @Nullable LocalDate latest(List<Law> cited) {
        return days(cited, Law::validFrom).max(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable LocalDate earliest(List<Law> cited) {
        return days(cited, Law::validTo).min(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<LocalDate> days(List<Law> cited, Function<Law, @Nullable LocalDate> day) {
        return cited.stream().map(day).filter(Objects::nonNull);
    }
}
