package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;

/** 撤销案件 (规则32): what should not have been accepted is taken back in writing. */
@Component
class CaseRevocation implements SideRoad {}
