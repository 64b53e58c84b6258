package org.tiaocai.limits;

import org.tiaocai.limits.reckoning.Settings;

/** 本机构的计算口径 (D), as an administrator has set it. */
public interface OfficeSettings {

    Settings counting();
}
