/**
 * What a school needs of each thing a programme gives, what came and what was handed out (facts
 * §2.1): numbers entered by the head, and everything computed from them. The rules are told in
 * {@code src/docs/needs.md}.
 */
package org.sanad.model.need;
