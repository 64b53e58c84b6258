package org.tiaocai.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms as filled in at the counter: a usual one, of which a test changes one thing. */
public final class Forms {

    /** Nobody's: area code 999999 is given to no place. */
    public static final String WORKERS_IDENTITY_NUMBER = "999999199001010016";

    private Forms() {}

    public static Map<String, Object> dispute(LocalDate receivedOn) {
        var form = new HashMap<String, Object>();
        form.put("receivedOn", receivedOn.toString());
        form.put("channel", "COUNTER");
        form.put("scope", "LABOUR");
        form.put("cause", "REMUNERATION");
        form.put("facts", "被申请人拖欠工资三个月。");
        form.put("workersConcerned", 1);
        form.put("commonClaim", false);
        form.put("wageArrearsEvident", false);
        form.put("migrantWorker", true);
        form.put("rightKnownOn", receivedOn.minusDays(60).toString());
        form.put("parties", List.of(worker(), employer()));
        form.put("claims", List.of(Map.of("type", "WAGES", "amount", 12_000.50, "detail", "三个月工资")));
        form.put("evidence", List.of(Map.of("name", "银行流水", "source", "申请人", "purpose", "证明工资标准")));
        return form;
    }

    public static Map<String, Object> worker() {
        var worker = new HashMap<String, Object>();
        worker.put("side", "APPLICANT");
        worker.put("kind", "PERSON");
        worker.put("name", "欧阳试样");
        worker.put("identityNumber", WORKERS_IDENTITY_NUMBER);
        worker.put("phone", "022-00001234");
        worker.put("email", "worker@example.com");
        return worker;
    }

    public static Map<String, Object> employer() {
        var employer = new HashMap<String, Object>();
        employer.put("side", "RESPONDENT");
        employer.put("kind", "ORGANISATION");
        employer.put("name", "虚构样例机械有限公司");
        employer.put("phone", "022-00005678");
        employer.put("email", "employer@example.com");
        employer.put("agents", List.of(Map.of("name", "代理样", "kind", "STAFF")));
        return employer;
    }

    /** The same with one field changed. */
    public static Map<String, Object> dispute(LocalDate receivedOn, String field, Object value) {
        var form = dispute(receivedOn);
        form.put(field, value);
        return form;
    }
}
