package org.tiaocai.archive;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** 归档检查: one way of looking at a file before it is archived. */
interface FileCheck {

    List<Gap> gaps(RegistrationNumber number);
}
