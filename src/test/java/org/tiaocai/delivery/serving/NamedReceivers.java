package org.tiaocai.delivery.serving;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** Whom a party has named to receive its papers, as a test says. */
@Component
class NamedReceivers implements AgreedReceivers {

    private final Map<Long, String> named = new ConcurrentHashMap<>();

    void name(long party, String name) {
        named.put(party, name);
    }

    @Override
    public List<String> of(RegistrationNumber number, long party) {
        var name = named.get(party);
        return name == null ? List.of() : List.of(name);
    }
}
