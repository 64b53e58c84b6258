package org.tiaocai.doors;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** Opens over HTTP what colleagues open of a case, and tells what is not as it must be. */
@Component
public class Doors {

    private static final int SOME = 2;

    private final Cast cast;
    private final Round round;
    private final Environment environment;
    private int turn;

    Doors(Cast cast, Round round, Environment environment) {
        this.cast = cast;
        this.round = round;
        this.environment = environment;
    }

    /** For everybody with a part in the case, and for a few in turn who only look on; several at once, as in the house. */
    public List<String> violations(RegistrationNumber number) {
        var findings = new Findings();
        var part = cast.withAPart(number);
        Stream.concat(part.stream(), some(cast.lookingOn(part)).stream()).toList().parallelStream()
                .forEach(visitor -> round.go(visitor, number, part.contains(visitor), findings));
        return findings.words();
    }

    private List<Visitor> some(List<Visitor> others) {
        return others.isEmpty()
                ? List.of()
                : IntStream.range(0, SOME)
                        .mapToObj(any -> others.get(turn++ % others.size()))
                        .distinct()
                        .toList();
    }

    /** Writes what has been opened in this run so far. */
    public void report() {
        var onPostgres = environment.getProperty("spring.datasource.url", "").contains("postgresql");
        PageReport.write(System.getProperty("tiaocai.pages.report", onPostgres ? "pages-postgresql.txt" : "pages.txt"));
    }
}
