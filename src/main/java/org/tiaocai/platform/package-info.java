/** What the application stands on: the engine made safe, one login, one clock. */
@NullMarked
package org.tiaocai.platform;

import org.jspecify.annotations.NullMarked;
