package org.tiaocai.archive;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 归档检查: what a file lacks now, and what was answered to it when it was archived. */
@Repository
class ArchiveGaps {

    private static final int NAMED = 3;

    private final Rows<Answered> rows;
    private final List<FileCheck> checks;

    ArchiveGaps(JdbcClient jdbc, List<FileCheck> checks) {
        this.rows = new Rows<>(jdbc, "archive_gap", Answered.class);
        this.checks = checks;
    }

    /** What was missing, and why the file was archived all the same. */
    record Answered(RegistrationNumber number, String gap, String what, String answer) {}

    List<Answered> of(RegistrationNumber number) {
        return rows.of(number);
    }

    List<Gap> open(RegistrationNumber number) {
        return checks.stream().flatMap(check -> check.gaps(number).stream()).toList();
    }

    /** @throws Refused while one of them has no answer */
    void answer(RegistrationNumber number, Map<String, String> answers) {
        var open = open(number);
        var silent = open.stream()
                .filter(one -> answers.getOrDefault(one.gap(), "").isBlank())
                .toList();
        if (!silent.isEmpty()) {
            throw new Refused("还有 " + silent.size() + " 项缺件没有说明，请补齐，或者逐项说明："
                    + silent.stream().limit(NAMED).map(Gap::what).collect(Collectors.joining("；"))
                    + (silent.size() > NAMED ? "……" : ""));
        }
        open.forEach(one -> rows.insert("registration_number, gap, what, answer")
                .values(number, one.gap(), one.what(), answers.get(one.gap())));
    }
}
