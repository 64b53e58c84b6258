package org.tiaocai.dispute;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** 请求的了结: told by each module in which a claim may be ruled on or settled. */
public interface EndsOfClaims {

    /** Of those claims alone that it has ended, as a whole or between some. */
    List<ClaimStanding> of(RegistrationNumber number);
}
