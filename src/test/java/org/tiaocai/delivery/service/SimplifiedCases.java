package org.tiaocai.delivery.service;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;

/** The cases that a test has declared simplified. */
@Component
class SimplifiedCases implements SimplifiedProcedure {

    private final Set<CaseNumber> numbers = ConcurrentHashMap.newKeySet();

    void add(CaseNumber number) {
        numbers.add(number);
    }

    @Override
    public boolean appliesTo(CaseNumber number) {
        return numbers.contains(number);
    }
}
