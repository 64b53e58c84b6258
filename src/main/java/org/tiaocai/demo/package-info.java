/** Made-up staff and disputes for a first look; in the profile demo only. */
@NullMarked
package org.tiaocai.demo;

import org.jspecify.annotations.NullMarked;
