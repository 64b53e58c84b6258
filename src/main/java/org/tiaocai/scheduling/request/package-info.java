/** 当事人答复与改期申请: what parties say to a session, and what a coordinator makes of it. */
@NamedInterface("request")
@NullMarked
package org.tiaocai.scheduling.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
