package org.tiaocai.archive;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.archive.Inspections.Application;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.ShownIdentity;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 可以阅卷的人 (规则23): the parties of the case and their agents, known by the paper that they show; who settled was a
 * party to the end, and holds a 调解书 of this file.
 */
@Component
record InspectionReaders(Parties parties, ShownIdentity shown) {

    /**
     * Who reads.
     *
     * @param title with the name, for the papers
     * @param part 申请人 or 申请人的代理人, for the journal
     */
    record Reader(String title, String part) {}

    /** @throws Refused for who may not read, with the reason */
    Reader admitted(RegistrationNumber number, Application asked) {
        var party = party(number, asked.party());
        if (!party.stands() && party.place().leftBy() != Leaving.SETTLED) {
            throw new Refused(party.side().label() + "“" + party.name() + "”已经退出本案，本人和代理人都不能再查阅案卷");
        }
        if (asked.agent() == null) {
            identified(party.person().identityKind(), party.identity(), asked);
        } else {
            var agent = agent(party, asked.agent());
            if (!agent.missingDocuments().isEmpty()) {
                throw new Refused("代理人“" + agent.name() + "”的代理手续不齐，请补齐授权委托等手续后再阅卷");
            }
            identified(agent.identityKind(), agent.identity(), asked);
        }
        return of(number, asked.party(), asked.agent());
    }

    Reader of(RegistrationNumber number, long partyId, @Nullable Long agentId) {
        var party = party(number, partyId);
        var side = party.side().label();
        return agentId == null
                ? new Reader(party.name() + "（" + side + "）", side)
                : new Reader(agent(party, agentId).name() + "（" + side + party.name() + "的代理人）", side + "的代理人");
    }

    private void identified(@Nullable IdentityKind kind, @Nullable String onFile, Application asked) {
        var typed = asked.identityNumber();
        if (onFile == null) {
            if (!asked.identityChecked()) {
                throw new Refused("案卷中没有阅卷人的证件号码，请核对其身份证明、授权手续后，勾选“已核对身份”");
            }
        } else if (typed == null || typed.isBlank()) {
            throw new Refused("请填写阅卷人出示的身份证件号码，与案卷核对");
        } else if (!shown.isOf(kind, onFile, typed)) {
            throw new Refused("出示的身份证件号码与案卷所载不一致，不能阅卷，请核对证件");
        }
    }

    private Party party(RegistrationNumber number, long id) {
        return parties.of(number).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("只有本案当事人和代理人可以查阅案卷，案件 " + number + " 没有这名当事人"));
    }

    private static Party.Agent agent(Party party, long id) {
        return party.agents().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("这名代理人不代理“" + party.name() + "”，或者已经解除委托，不能阅卷"));
    }
}
