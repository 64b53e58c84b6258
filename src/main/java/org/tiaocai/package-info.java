/** One application; each package below is a module with its own words. */
@NullMarked
package org.tiaocai;

import org.jspecify.annotations.NullMarked;
