/** 登记与分流: how a dispute comes in and which road it takes first. */
@NullMarked
package org.tiaocai.intake;

import org.jspecify.annotations.NullMarked;
