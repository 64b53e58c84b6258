package org.tiaocai.dispute;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** 法院案号 of whatever the courts do about a case: answered by who hears of it, so that a caller's case is found by it. */
public interface CourtCaseNos {

    List<String> of(RegistrationNumber number);
}
