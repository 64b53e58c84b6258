package org.tiaocai.arbitration.collective;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.AgreedReceivers;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** 代表人代收: whom the workers elected receives for those who were not (规则63). */
@Component
record RepresentativesReceive(Representatives representatives) implements AgreedReceivers {

    @Override
    public List<String> of(RegistrationNumber number, long party) {
        return List.of();
    }

    @Override
    public List<String> representatives(RegistrationNumber number, long party) {
        var elected = representatives.of(number);
        var workers = representatives.applicants(number);
        return workers.stream().noneMatch(one -> one.id() == party)
                ? List.of()
                : workers.stream()
                        .filter(one -> elected.contains(one.id()))
                        .map(Party::name)
                        .toList();
    }
}
