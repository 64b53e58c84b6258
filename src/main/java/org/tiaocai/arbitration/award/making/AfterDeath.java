package org.tiaocai.arbitration.award.making;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.shared.RegistrationNumber;

/** 死亡之后的期间: a dead worker earns nothing after the day of death; the tribunal is told of a claim that goes on after it. */
@Component
record AfterDeath(Parties parties) {

    /** What the tribunal is told of the claim; null where there is nothing to tell. */
    @Nullable
    String finding(RegistrationNumber number, Claim claim) {
        return parties.of(number).stream()
                .filter(party -> claim.claimants().contains(party.id()))
                .map(party -> Objects.requireNonNullElse(party.place().succeeds(), party.id()))
                .distinct()
                .flatMap(worker -> dead(number, worker))
                .flatMap(worker -> words(claim, worker).stream())
                .findFirst()
                .orElse(null);
    }

    private Stream<Party> dead(RegistrationNumber number, long worker) {
        return parties.of(number).stream().filter(one -> one.id() == worker && one.kind() == PartyKind.PERSON);
    }

    private static Optional<String> words(Claim claim, Party worker) {
        var gone = worker.place().gone();
        var died = gone == null ? null : gone.on();
        return died == null || !goesOnAfter(claim, died)
                ? Optional.empty()
                : Optional.of("提示：" + worker.name() + "已于 " + died + " 死亡，劳动合同终止（劳动合同法第四十四条）；本项请求的期间"
                        + (claim.toDay() == null ? "没有写明止于何日" : "至 " + claim.toDay())
                        + "，请核对死亡之日以后的部分");
    }

    private static boolean goesOnAfter(Claim claim, LocalDate died) {
        return claim.toDay() == null ? claim.fromDay() != null : claim.toDay().isAfter(died);
    }
}
