package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;

/** 和解 (法41, 42; 规则72): the mediation document that all have signed for is itself the paper that ends the case. */
@Component
class Settlement implements SideRoad {}
