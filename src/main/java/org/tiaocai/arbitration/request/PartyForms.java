package org.tiaocai.arbitration.request;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.documents.PaperOnRequest.Nothing;
import org.tiaocai.documents.PartyParticulars;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 当事人填写的文书 (D303, D312): filled in as far as the case knows, printed, and signed by the party. */
@Component
record PartyForms(Parties parties, EvidenceItems evidence) implements PaperOnRequest.Source {

    record OfParty(@NotNull(message = "请选择当事人") Long party) {}

    /** 授权委托书 (法24): whom, for what, and with which powers. */
    record PowerOfAttorney(PartyParticulars principal) implements Facts {}

    /** 法定代表人身份证明书 of an organisation. */
    record RepresentativeCertificate(
            String organisation,
            @Nullable String creditCode,
            @Nullable String address,
            @Nullable String legalRepresentative,
            @Nullable String phone)
            implements Facts {}

    /** 证据材料清单 (规则15, 29). */
    record EvidenceList(List<Exhibit> evidence) implements Facts {}

    /** One item of the list. */
    record Exhibit(
            String name, @Nullable String source, @Nullable String purpose) {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(
                PaperOnRequest.of("D303", OfParty.class, any -> true, this::power),
                PaperOnRequest.of("D303-2", OfParty.class, this::hasOrganisation, this::certificate),
                PaperOnRequest.of("D312", Nothing.class, this::hasEvidence, this::list));
    }

    private PowerOfAttorney power(RegistrationNumber number, OfParty form) {
        var principal = party(number, form);
        return new PowerOfAttorney(PartyParticulars.of(
                principal, parties.identityNumbers(number).get(principal.id())));
    }

    private RepresentativeCertificate certificate(RegistrationNumber number, OfParty form) {
        var party = party(number, form);
        if (party.kind() != PartyKind.ORGANISATION) {
            throw new Refused("法定代表人身份证明书由单位出具，请选择是单位的一方当事人");
        }
        return new RepresentativeCertificate(
                party.name(),
                party.creditCode(),
                party.address(),
                party.organisation().representative(),
                party.phone());
    }

    private EvidenceList list(RegistrationNumber number, Nothing nothing) {
        return new EvidenceList(evidence.of(number).stream()
                .map(item -> new Exhibit(item.name(), item.source(), item.purpose()))
                .toList());
    }

    private boolean hasOrganisation(RegistrationNumber number) {
        return parties.reachable(number).stream().anyMatch(party -> party.kind() == PartyKind.ORGANISATION);
    }

    private boolean hasEvidence(RegistrationNumber number) {
        return !evidence.of(number).isEmpty();
    }

    private Party party(RegistrationNumber number, OfParty form) {
        return parties.reachable(number).stream()
                .filter(one -> one.id() == form.party())
                .findFirst()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这名当事人，或者其已经退出，请重新选择"));
    }
}
