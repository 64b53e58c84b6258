package org.tiaocai.delivery.serving;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Party.Agent;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.shared.Refused;

/** 有权代收的人 (规则 art. 20; 民诉法 88, 89): a period begins with the signature, so who signs must be known to the file. */
@Component
record Authorised(ObjectProvider<AgreedReceivers> named) {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** @throws Refused for who is neither an agent on record nor named by the party, and for no family of a firm's */
    void mustBe(ServingFacts facts, Receiver receiver, String words) {
        var recipient = facts.recipient();
        if (receiver == Receiver.HOUSEHOLD && recipient.kind() == PartyKind.ORGANISATION) {
            throw new Refused(recipient.name() + "是单位，没有同住成年家属：由其法定代表人、负责人或者收件人员签收的，签收人请选择“本人”");
        }
        if (receiver == Receiver.HOUSEHOLD && !words.matches(".+[，,、；;：:（( ].+")) {
            throw new Refused("同住成年家属签收的，请写明其姓名以及与受送达人的关系，例如“某某，配偶”");
        }
        if (receiver == Receiver.AGREED
                && authorised(facts).map(Authorised::name).noneMatch(name(words)::equals)) {
            throw new Refused("“" + words + "”不是" + recipient.name() + "在案的代理人，也不是其在送达地址确认书中指定的代收人" + known(facts)
                    + "：由其签收的不算送达。先写姓名全名，再用逗号隔开写与受送达人的关系。有授权委托书的，请先在案卷中登记为代理人；确认书指定了代收人的，先在案件页登记送达地址确认书"
                    + household(facts) + "；都没有的，请另行送达本人");
        }
    }

    /** 民诉法 88: who lives with a person receives for it as well; a 调解书 and the papers of a child excepted. */
    static boolean mayBeHousehold(Party recipient, ServingClass kind) {
        return recipient.kind() != PartyKind.ORGANISATION
                && kind != ServingClass.S1
                && recipient.guardian().isEmpty();
    }

    private static String household(ServingFacts facts) {
        return mayBeHousehold(facts.recipient(), facts.service().serviceClass())
                ? "；是其同住成年家属的，签收人请选择“" + Receiver.HOUSEHOLD.label() + "”"
                : "";
    }

    /** The name stands first; a foreign one may have spaces in it. */
    private static String name(String words) {
        var first = words.strip().split("[，,、；;：:（(]", 2)[0].strip();
        return HAN.matcher(first).find() ? first.split("[\\s\\p{Z}]", 2)[0] : first;
    }

    private Stream<String> authorised(ServingFacts facts) {
        return Stream.concat(
                facts.recipient().agents().stream().map(Agent::name),
                Stream.concat(written(facts), representatives(facts)));
    }

    private Stream<String> written(ServingFacts facts) {
        return named.stream()
                .flatMap(source ->
                        source.of(facts.service().number(), facts.recipient().id()).stream());
    }

    /** 代表人 of many workers receive for them, but no 调解书: it takes effect with the party's own signature. */
    private Stream<String> representatives(ServingFacts facts) {
        return facts.service().serviceClass() == ServingClass.S1
                ? Stream.empty()
                : named.stream()
                        .flatMap(source ->
                                source
                                        .representatives(
                                                facts.service().number(),
                                                facts.recipient().id())
                                        .stream());
    }

    private String known(ServingFacts facts) {
        List<String> names = Stream.concat(facts.recipient().agents().stream().map(Agent::name), written(facts))
                .distinct()
                .toList();
        return Optional.of(names)
                .filter(some -> !some.isEmpty())
                .map(some -> "（在案的是" + String.join("、", some) + "）")
                .orElse("");
    }
}
