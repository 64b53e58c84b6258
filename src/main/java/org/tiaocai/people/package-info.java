/** The service's people: roles as groups of the engine, and who acts now. */
@NullMarked
package org.tiaocai.people;

import org.jspecify.annotations.NullMarked;
