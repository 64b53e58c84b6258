/** 账号与登录: who may come in, with which password, and what ends when a person's standing changes. */
@NamedInterface("accounts")
@NullMarked
package org.tiaocai.people.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
