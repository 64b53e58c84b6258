package org.tiaocai.delivery.serving;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** The cases that a test has declared simplified. */
@Component
class SimplifiedCases implements SimplifiedProcedure {

    private final Set<RegistrationNumber> numbers = ConcurrentHashMap.newKeySet();

    void add(RegistrationNumber number) {
        numbers.add(number);
    }

    @Override
    public boolean appliesTo(RegistrationNumber number) {
        return numbers.contains(number);
    }
}
