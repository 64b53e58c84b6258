package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 当事人 as kept in the file (规则29). */
public record Party(
        long id,
        Side side,
        int ordinal,
        PartyKind kind,
        String name,
        Person person,
        Organisation organisation,
        Reach reach,
        Employment employment,
        List<Agent> agents,
        PlaceInCase place) {

    private static final String LEGAL_REPRESENTATIVE = "法定代理人";

    /** 自然人: the identity number itself stays sealed, {@code identity} is its keyed hash. */
    public record Person(
            @Nullable Sex sex,
            @Nullable LocalDate bornOn,
            @Nullable IdentityKind identityKind,
            @Nullable String identity,
            @Nullable String maskedIdentityNumber) {}

    /** 单位. */
    public record Organisation(
            @Nullable OrganisationKind kind,
            @Nullable OrganisationStatus status,
            @Nullable String creditCode,
            @Nullable String legalRepresentative,
            @Nullable String representativePost) {

        /** 某某（总经理）. */
        public @Nullable String representative() {
            return legalRepresentative == null || representativePost == null
                    ? legalRepresentative
                    : legalRepresentative + "（" + representativePost + "）";
        }
    }

    /** How the party is reached: {@code address} is the domicile 住所, {@code serviceAddress} where papers are sent. */
    public record Reach(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address,
            @Nullable String serviceAddress) {}

    /** 用工情况 of a worker. */
    public record Employment(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String post,
            @Nullable BigDecimal monthlyWage,
            @Nullable EmploymentContract contract,
            @Nullable String workplace) {

        /** Whether anything is known of it. */
        public boolean isKnown() {
            return from != null
                    || until != null
                    || post != null
                    || monthlyWage != null
                    || contract != null
                    || workplace != null;
        }
    }

    /** 代理人. */
    public record Agent(
            long id,
            String name,
            AgentKind kind,
            @Nullable String firm,
            AgentPowers powers,
            @Nullable String phone,
            @Nullable String email,
            @Nullable IdentityKind identityKind,
            @Nullable String identity,
            List<AgentPaper> documents) {

        /** 代理手续 that this kind of agent has yet to show. */
        public List<AgentPaper> missingDocuments() {
            return kind.missing(documents);
        }
    }

    /** Whether it is in the case still. */
    public boolean stands() {
        return place.stands();
    }

    /** Whether it stands, and somebody is there who can be asked, served and told. */
    public boolean isReachable() {
        return stands() && place.gone() == null;
    }

    /** 法定代理人 of a child, or of who cannot act: it acts for the party, and receives its papers (民法典第二十三条). */
    public Optional<Agent> guardian() {
        return agents.stream().filter(one -> one.kind() == AgentKind.GUARDIAN).findFirst();
    }

    /** The name as it stands where its papers go. */
    public String addressee() {
        return name
                + guardian()
                        .map(one -> "（" + LEGAL_REPRESENTATIVE + one.name() + "）")
                        .orElse("");
    }

    /** The day of its death or end, where that is known. */
    public @Nullable LocalDate goneOn() {
        var gone = place.gone();
        return gone == null ? null : gone.on();
    }

    /** The name as papers print it: a successor with the party whose place it took, one that left with how it left. */
    public String title() {
        return name
                + (place.successorTo() == null ? "" : "（" + place.successorTo() + "）")
                + (place.leftBy() == null ? "" : "（" + place.leftBy().label() + "）");
    }

    /** The name as others than the case's handlers see it. */
    public String maskedName() {
        return Masking.name(name, kind);
    }

    public @Nullable String identity() {
        return person.identity();
    }

    public @Nullable String maskedIdentityNumber() {
        return person.maskedIdentityNumber();
    }

    public @Nullable String creditCode() {
        return organisation.creditCode();
    }

    public @Nullable String legalRepresentative() {
        return organisation.legalRepresentative();
    }

    /** Of who receives its papers, where the party has none of its own. */
    public @Nullable String phone() {
        return reach.phone() == null ? guardian().map(Agent::phone).orElse(null) : reach.phone();
    }

    public @Nullable String email() {
        return reach.email();
    }

    public @Nullable String address() {
        return reach.address();
    }

    /** 送达地址, the domicile where none was given. */
    public @Nullable String serviceAddress() {
        return reach.serviceAddress() == null ? reach.address() : reach.serviceAddress();
    }
}
