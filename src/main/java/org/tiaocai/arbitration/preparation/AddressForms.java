package org.tiaocai.arbitration.preparation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 送达地址确认书 (D311), printed for the party to fill in and sign. */
@Component
record AddressForms(Parties parties, Arbitrations arbitrations) implements PaperOnRequest.Source {

    record OfParty(@NotNull(message = "请选择当事人") Long party) {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of("D311", OfParty.class, this::isAppliedFor, this::blank));
    }

    private AddressConfirmation blank(RegistrationNumber number, OfParty form) {
        return parties.reachable(number).stream()
                .filter(one -> one.id() == form.party())
                .findFirst()
                .map(AddressConfirmation::blank)
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这名当事人，或者其已经退出，请重新选择"));
    }

    private boolean isAppliedFor(RegistrationNumber number) {
        return arbitrations.find(number).isPresent();
    }
}
