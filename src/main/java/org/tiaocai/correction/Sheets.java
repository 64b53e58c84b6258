package org.tiaocai.correction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.correction.Line.Input;
import org.tiaocai.dispute.Particulars;
import org.tiaocai.dispute.RegisteredHead;
import org.tiaocai.dispute.Registration;
import org.tiaocai.shared.FieldNames;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** 登记表: each subject as lines that a page can ask for, and the way back, checked as at the counter. */
@Component
record Sheets(Particulars particulars, Submission submission) {

    static final long HEAD = 0;

    List<Line> of(RegistrationNumber number, CorrectionKind kind, long subject) {
        return switch (kind) {
            case PARTY -> Lines.of(particulars.party(number, subject));
            case AGENT -> Lines.of(particulars.agent(number, subject));
            case CLAIM -> Lines.of(particulars.claim(number, subject));
            case REGISTRATION -> Lines.of(particulars.head(one(number, subject)));
            case VOID -> throw new Refused("登记错误的，请在案件页提出作废");
        };
    }

    /** There is one registration of a case; it has the number {@link #HEAD}. */
    private static RegistrationNumber one(RegistrationNumber number, long subject) {
        if (subject != HEAD) {
            throw new Refused("没有这项登记内容，请从案件页选择要更正的一项");
        }
        return number;
    }

    /** Which one it is, in words. */
    String named(RegistrationNumber number, CorrectionKind kind, long subject) {
        return switch (kind) {
            case PARTY -> {
                var party = particulars.party(number, subject);
                yield party.side().label() + " " + party.name();
            }
            case AGENT -> "代理人 " + particulars.agent(number, subject).name();
            case CLAIM ->
                "第 " + subject + " 项请求："
                        + particulars.claim(number, subject).type().label();
            case REGISTRATION, VOID -> kind.label();
        };
    }

    /** The sheet as it shall be, as JSON: what was not sent stays, what was sent empty is emptied, but for a secret. */
    String form(RegistrationNumber number, CorrectionKind kind, long subject, Map<String, String> sent) {
        var form = JsonNodeFactory.instance.objectNode();
        if (kind == CorrectionKind.PARTY) {
            var party = particulars.party(number, subject);
            form.put("side", party.side().name()).put("kind", party.kind().name());
        }
        of(number, kind, subject).forEach(line -> put(form, line, sent.get(line.name())));
        return form.toString();
    }

    private static void put(ObjectNode form, Line line, @Nullable String sent) {
        if (line.must() && line.value() != null && sent != null && sent.isBlank()) {
            throw new Refused(FieldNames.quoted(line.name()) + "是申请书应当写明的，可以更正，不能改为空白");
        }
        var stays = sent == null || sent.isBlank() && line.input() == Input.SECRET;
        var value = stays ? line.value() : sent;
        if (value == null || value.isBlank()) {
            return;
        }
        if (line.input() == Input.YES_NO) {
            if (!value.equals("true") && !value.equals("false")) {
                throw new Refused(FieldNames.quoted(line.name()) + "应为是或者否");
            }
            form.put(line.name(), value.equals("true"));
        } else {
            form.put(line.name(), value.strip());
        }
    }

    /** The sheet as it would be. @throws Refused with what is wrong in it: nobody is asked to approve what cannot be */
    List<Line> read(CorrectionKind kind, String form) {
        return switch (kind) {
            case PARTY -> Lines.of(submission.parse(form, Registration.Party.class));
            case AGENT -> Lines.of(submission.parse(form, Registration.Agent.class));
            case CLAIM -> Lines.of(particulars.checked(submission.parse(form, Registration.Claim.class)));
            case REGISTRATION -> Lines.of(particulars.checked(submission.parse(form, RegisteredHead.class)));
            case VOID -> List.of();
        };
    }

    /** It is written over. */
    void write(RegistrationNumber number, CorrectionKind kind, long subject, String form) {
        switch (kind) {
            case PARTY -> particulars.correct(number, subject, submission.parse(form, Registration.Party.class));
            case AGENT -> particulars.correct(number, subject, submission.parse(form, Registration.Agent.class));
            case CLAIM -> particulars.correct(number, subject, submission.parse(form, Registration.Claim.class));
            case REGISTRATION -> particulars.correct(number, submission.parse(form, RegisteredHead.class));
            case VOID -> throw new IllegalStateException("作废不改写登记");
        }
    }
}
