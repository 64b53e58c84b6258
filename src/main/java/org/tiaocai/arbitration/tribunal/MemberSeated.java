package org.tiaocai.arbitration.tribunal;

import org.tiaocai.shared.RegistrationNumber;

/** 仲裁庭成员就席: the person sits in the case from today on. */
public record MemberSeated(RegistrationNumber number, String person, Seat seat) {}
