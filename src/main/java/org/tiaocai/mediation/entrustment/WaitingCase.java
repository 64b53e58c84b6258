package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** 等待调解结果的案件: the module that has it follows what the parties choose after their agreement. */
public interface WaitingCase {

    /** 已经受理. */
    boolean isAccepted(RegistrationNumber number);

    /** 撤回仲裁申请 (规则35). @param byAgent the applicant's agent; null for the party itself */
    void withdrawn(RegistrationNumber number, String why, @Nullable Long byAgent);

    /** 请求仲裁庭制作调解书 (规则72). */
    void settled(RegistrationNumber number, String why, @Nullable Long byAgent);

    /** 共同申请仲裁审查 (规则74): the application before acceptance has come to its end by the agreement. */
    void reviewAsked(RegistrationNumber number, LocalDate applicantOn, LocalDate respondentOn);
}
