package org.tiaocai.clocks;

import org.tiaocai.deadlines.Settings;

/** 本机构的计算口径 (D), as an administrator has set it. */
public interface OfficeSettings {

    Settings counting();
}
