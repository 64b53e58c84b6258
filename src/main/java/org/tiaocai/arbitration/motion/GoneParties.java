package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.OrganisationStatus;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PlaceInCase;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 当事人死亡、终止的登记: whom it befell, on which day, and what proves it, as a suspension or a succession says it. */
@Component
record GoneParties(Parties parties, Motions motions, Clock clock) {

    /**
     * The one party that can be meant; empty where it cannot be told yet.
     *
     * @throws Refused where another is named than one of this kind who stands
     */
    Optional<Party> meant(RegistrationNumber number, PartyKind kind, @Nullable Long named) {
        var possible = parties.standing(number).stream()
                .filter(party -> party.side() != Side.THIRD_PARTY && party.kind() == kind)
                .toList();
        if (named != null) {
            return Optional.of(possible.stream()
                    .filter(party -> Objects.equals(party.id(), named))
                    .findFirst()
                    .orElseThrow(() -> new Refused(
                            "所选的当事人不是本案现在的" + (kind == PartyKind.PERSON ? "劳动者" : "用人单位") + "，请核对死亡、终止的是哪一名当事人")));
        }
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /** The same of whichever kind. */
    Party named(RegistrationNumber number, long named) {
        return parties.of(number).stream()
                .filter(party -> party.id() == named)
                .findFirst()
                .flatMap(party -> meant(number, party.kind(), named))
                .orElseThrow(() -> new Refused("所选的死亡、终止的当事人不是本案的当事人，请重新选择"));
    }

    /** @throws Refused for a day that has not come */
    void checkDay(@Nullable LocalDate on) {
        if (on != null && on.isAfter(LocalDate.now(clock))) {
            throw new Refused("死亡、终止的日期（" + on + "）不能晚于今天");
        }
    }

    /** @throws Refused for a day before the person was born */
    void checkDay(Party party, @Nullable LocalDate on) {
        checkDay(on);
        var born = party.person().bornOn();
        if (on != null && born != null && on.isBefore(born)) {
            throw new Refused("死亡的日期（" + on + "）早于" + party.name() + "的出生日期，请核对");
        }
    }

    void record(Party party, RegistrationNumber number, @Nullable LocalDate on, @Nullable String proof) {
        parties.gone(number, party.id(), new PlaceInCase.Gone(LocalDate.now(clock), on, proof));
    }

    /** Those who have died or ended, without anybody in their place, as a paper names them. */
    List<GoneParty> named(RegistrationNumber number) {
        return parties.of(number).stream()
                .filter(party -> party.stands() && party.place().gone() != null)
                .map(party -> GoneParty.of(party, party.place().gone()))
                .toList();
    }

    /** The same of those whom the ground is about: persons who died, or organisations that ended. */
    List<GoneParty> named(RegistrationNumber number, @Nullable PartyKind kind) {
        return named(number).stream()
                .filter(one -> kind != null && one.died() == (kind == PartyKind.PERSON))
                .toList();
    }

    /** As it is on record now. */
    PlaceInCase.@Nullable Gone of(RegistrationNumber number, long party) {
        return parties.of(number).stream()
                .filter(one -> one.id() == party)
                .flatMap(one -> Optional.ofNullable(one.place().gone()).stream())
                .findFirst()
                .orElse(null);
    }

    /** Whether anybody has died or ended without a successor, as far as the case knows (规则47(1), (3)). */
    boolean isAnybodyGone(RegistrationNumber number) {
        return parties.of(number).stream().anyMatch(GoneParties::isGone)
                || motions.suspension(number).filter(GoneParties::isForAnEnd).isPresent();
    }

    private static boolean isForAnEnd(Motion suspension) {
        var ground = suspension.details(Suspension.Details.class).ground();
        return ground.ends() != null;
    }

    private static boolean isGone(Party party) {
        return party.place().leftBy() == Leaving.DIED_NO_HEIR
                || party.stands()
                        && (party.place().gone() != null
                                || party.organisation().status() == OrganisationStatus.DEREGISTERED);
    }
}
