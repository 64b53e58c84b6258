/** 密钥与加密: what lies sealed in the database and on disk, under which key, and how a key is changed. */
@NullMarked
package org.tiaocai.vault;

import org.jspecify.annotations.NullMarked;
