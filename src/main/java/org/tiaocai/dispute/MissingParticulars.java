package org.tiaocai.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 申请书缺项 (法28; 规则29): what the application has to say of parties, claims and evidence, and does not; and what is good to
 * know of the other side, which the applicant need not know.
 */
@Component
public record MissingParticulars(Parties parties, Claims claims, EvidenceItems evidence) {

    /**
     * @param of what or whose, such as 被申请人某公司
     * @param what in the order of the article
     */
    public record Missing(String of, List<String> what) {

        /** One item of the notice to supplement. */
        public String line() {
            return line("补充");
        }

        /** @param how such as 最好提供 */
        public String line(String how) {
            return of + "：" + how + String.join("、", what);
        }
    }

    /** 最好提供的: no application is sent back for it. */
    public List<Missing> welcome(RegistrationNumber number) {
        return parties.standing(number).stream()
                .map(MissingParticulars::welcome)
                .filter(missing -> !missing.what().isEmpty())
                .toList();
    }

    public List<Missing> of(RegistrationNumber number) {
        return Stream.of(
                        parties.standing(number).stream().map(MissingParticulars::of),
                        claims.of(number).stream().map(MissingParticulars::of),
                        evidence(evidence.of(number)))
                .flatMap(missing -> missing)
                .filter(missing -> !missing.what().isEmpty())
                .toList();
    }

    private static Missing of(Party party) {
        var what = new ArrayList<String>();
        var reach = party.reach();
        if (party.kind() == PartyKind.ORGANISATION) {
            ask(what, party.legalRepresentative(), "法定代表人或者主要负责人姓名");
            ask(what, party.organisation().representativePost(), "法定代表人或者主要负责人职务");
        } else if (isOwn(party)) {
            askOf(what, party.person());
        }
        ask(what, reach.address(), "住所");
        if (party.kind() == PartyKind.ORGANISATION || isOwn(party)) {
            askToReach(what, party);
        }
        return new Missing(party.side().label() + party.name(), what);
    }

    private static Missing welcome(Party party) {
        var what = new ArrayList<String>();
        if (party.kind() == PartyKind.ORGANISATION) {
            ask(what, party.creditCode(), "统一社会信用代码");
        } else if (!isOwn(party)) {
            askOf(what, party.person());
            askToReach(what, party);
        }
        return new Missing(party.side().label() + party.name(), what);
    }

    /** What one says of oneself; of a person on the other side one says what one knows. */
    private static boolean isOwn(Party party) {
        return party.side() == Side.APPLICANT;
    }

    private static void askOf(List<String> what, Party.Person person) {
        ask(what, person.sex(), "性别");
        ask(what, person.bornOn(), "出生日期");
        ask(what, person.identity(), "身份证件号码");
    }

    private static void askToReach(List<String> what, Party party) {
        ask(what, party.serviceAddress(), "通讯地址");
        ask(what, party.reach().phone(), "联系电话");
    }

    private static Missing of(Claim claim) {
        var what = new ArrayList<String>();
        if (claim.type().isRemuneration()) {
            ask(what, claim.amount(), "金额");
            ask(what, claim.fromDay() == null ? null : claim.toDay(), "起止期间");
        }
        return new Missing("第 " + claim.ordinal() + " 项请求（" + claim.type().label() + "）", what);
    }

    private static Stream<Missing> evidence(List<EvidenceItems.EvidenceItem> items) {
        return items.isEmpty()
                ? Stream.of(new Missing("证据", List.of("证据和证据来源，有证人的写明姓名和住所")))
                : items.stream()
                        .filter(item ->
                                Objects.requireNonNullElse(item.source(), "").isBlank())
                        .map(item -> new Missing("证据“" + item.name() + "”", List.of("来源")));
    }

    private static void ask(List<String> what, @Nullable Object known, String name) {
        if (known == null) {
            what.add(name);
        }
    }
}
