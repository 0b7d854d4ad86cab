/*
  The stemmer for English, made from english.sbl by the Snowball compiler 3.1.1 (https://snowballstem.org); what its parts
  use of Snowball's base class is written shorter here. The Java of the same compiler makes the index. Its terms are in
  LICENSE-snowball.txt.
*/
(() => {
"use strict";
class BaseStemmer {
  of(word) {
    this.current = word;
    this.c = this.bra = 0;
    this.ket = word.length;
    this.stem();
    return this.current;
  }
  is(at, set, min, max) {
    const ch = this.current.charCodeAt(at) - min;
    return ch >= 0 && ch <= max - min && (set[ch >>> 3] & 1 << (ch & 7)) !== 0;
  }
  in_grouping(set, min, max) {
    return this.is(this.c, set, min, max) && ++this.c > 0;
  }
  in_grouping_b(set, min, max) {
    return this.is(this.c - 1, set, min, max) && this.c-- > 0;
  }
  out_grouping_b(set, min, max) {
    return this.c > 0 && !this.is(this.c - 1, set, min, max) && this.c-- > 0;
  }
  go_in_grouping(set, min, max) {
    while (this.is(this.c, set, min, max)) this.c++;
    return this.c < this.current.length;
  }
  go_out_grouping(set, min, max) {
    while (this.c < this.current.length && !this.is(this.c, set, min, max)) this.c++;
    return this.c < this.current.length;
  }
  go_out_grouping_b(set, min, max) {
    while (this.c > 0 && !this.is(this.c - 1, set, min, max)) this.c--;
    return this.c > 0;
  }
  eq_s(s) {
    return this.current.startsWith(s, this.c) && (this.c += s.length, true);
  }
  eq_s_b(s) {
    return this.current.endsWith(s, this.c) && (this.c -= s.length, true);
  }
  longest(of, fits) {
    return Object.keys(of).filter(fits, this).sort((one, other) => other.length - one.length)[0];
  }
  find_among(of) {
    const found = this.longest(of, s => this.current.startsWith(s, this.c));
    this.c += found?.length || 0;
    return of[found] || 0;
  }
  find_among_b(of) {
    const found = this.longest(of, s => this.current.endsWith(s, this.c));
    this.c -= found?.length || 0;
    return of[found] || 0;
  }
  slice_from(s) {
    const more = s.length - (this.ket - this.bra);
    this.current = this.current.slice(0, this.bra) + s + this.current.slice(this.ket);
    if (this.c >= this.ket) this.c += more;
    else if (this.c > this.bra) this.c = this.bra;
    this.ket = this.bra + s.length;
  }
  slice_del() {
    this.slice_from("");
  }
}
const a_0 = { arsen: -1, commun: -1, emerg: -1, gener: -1, inter: -1, later: -1, organ: -1, past: -1, univers: -1 };
const a_1 = { "'": 1, "'s'": 1, "'s": 1 };
const a_2 = { ied: 2, s: 3, ies: 2, sses: 1, ss: -1, us: -1 };
const a_3 = { succ: 1, proc: 1, exc: 1 };
const a_4 = { even: 2, cann: 2, inn: 2, earr: 2, herr: 2, out: 2, y: 1 };
const a_5 = { "": -1, ed: 2, eed: 1, ing: 3, edly: 2, eedly: 1, ingly: 2 };
const a_6 = { "": 3, bb: 2, dd: 2, ff: 2, gg: 2, bl: 1, mm: 2, nn: 2, pp: 2, rr: 2, at: 1, tt: 2, iz: 1 };
const a_7 = { anci: 3, enci: 2, ogi: 14, li: 16, bli: 12, abli: 4, alli: 8, fulli: 9, lessli: 15, ousli: 10,
entli: 5, aliti: 8, biliti: 12, iviti: 11, tional: 1, ational: 7, alism: 8, ation: 7, ization: 6, izer: 6,
ator: 7, iveness: 11, fulness: 9, ousness: 10, ogist: 13 };
const a_8 = { icate: 4, ative: 6, alize: 3, iciti: 4, ical: 4, tional: 1, ational: 2, ful: 5, ness: 5 };
const a_9 = { ic: 1, ance: 1, ence: 1, able: 1, ible: 1, ate: 1, ive: 1, ize: 1, iti: 1, al: 1, ism: 1, ion: 2,
er: 1, ous: 1, ant: 1, ent: 1, ment: 1, ement: 1 };
const a_10 = { e: 1, l: 2 };
const a_11 = { andes: -1, atlas: -1, bias: -1, cosmos: -1, early: 6, gently: 4, howe: -1, idly: 3, news: -1,
only: 7, singly: 8, skies: 2, skis: 1, sky: -1, ugly: 5 };
const as_11 = ["ski", "sky", "idl", "gentl", "ugli", "earli", "onli", "singl"];
const g_aeo = [17, 64];
const g_v = [17, 65, 16, 1];
const g_v_WXY = [1, 17, 65, 208, 1];
const g_valid_LI = [55, 141, 2];
class EnglishStemmer extends BaseStemmer {
r_prelude() {
this.B_Y_found = false;
const v_1 = this.c;
lab0: {
this.bra = this.c;
if (!(this.eq_s("'"))) break lab0;
this.ket = this.c;
this.slice_del();
}
this.c = v_1;
const v_2 = this.c;
lab1: {
this.bra = this.c;
if (!(this.eq_s("y"))) break lab1;
this.ket = this.c;
this.slice_from("Y");
this.B_Y_found = true;
}
this.c = v_2;
const v_3 = this.c;
lab2: {
while (true) {
const v_4 = this.c;
lab3: {
golab4: while (true)
{
const v_5 = this.c;
lab5: {
if (!(this.in_grouping(g_v, 97, 121))) break lab5;
this.bra = this.c;
if (!(this.eq_s("y"))) break lab5;
this.ket = this.c;
this.c = v_5;
break golab4;
}
this.c = v_5;
if (this.c >= this.current.length) break lab3;
this.c++;
}
this.slice_from("Y");
this.B_Y_found = true;
continue;
}
this.c = v_4;
break;
}
}
this.c = v_3;
return true;
}
r_mark_regions() {
this.I_p1 = this.current.length;
this.I_p2 = this.current.length;
const v_1 = this.c;
lab0: {
lab1: {
const v_2 = this.c;
lab2: {
if (this.find_among(a_0) === 0) break lab2;
break lab1;
}
this.c = v_2;
if (!this.go_out_grouping(g_v, 97, 121)) break lab0;
this.c++;
if (!this.go_in_grouping(g_v, 97, 121)) break lab0;
this.c++;
}
this.I_p1 = this.c;
if (!this.go_out_grouping(g_v, 97, 121)) break lab0;
this.c++;
if (!this.go_in_grouping(g_v, 97, 121)) break lab0;
this.c++;
this.I_p2 = this.c;
}
this.c = v_1;
return true;
}
r_shortv() {
lab0: {
const v_1 = this.current.length - this.c;
lab1: {
if (!(this.out_grouping_b(g_v_WXY, 89, 121))) break lab1;
if (!(this.in_grouping_b(g_v, 97, 121))) break lab1;
if (!(this.out_grouping_b(g_v, 97, 121))) break lab1;
break lab0;
}
this.c = this.current.length - v_1;
lab2: {
if (!(this.out_grouping_b(g_v, 97, 121))) break lab2;
if (!(this.in_grouping_b(g_v, 97, 121))) break lab2;
if (this.c > 0) break lab2;
break lab0;
}
this.c = this.current.length - v_1;
if (!(this.eq_s_b("past"))) return false;
}
return true;
}
r_R1() {
return this.I_p1 <= this.c;
}
r_R2() {
return this.I_p2 <= this.c;
}
r_Step_1a() {
let a;
const v_1 = this.current.length - this.c;
lab0: {
this.ket = this.c;
if (this.find_among_b(a_1) === 0) {
this.c = this.current.length - v_1;
break lab0;
}
this.bra = this.c;
this.slice_del();
}
this.ket = this.c;
a = this.find_among_b(a_2);
if (a === 0) return false;
this.bra = this.c;
switch (a) {
case 1: this.slice_from("ss"); break;
case 2: {
lab1: {
const v_2 = this.current.length - this.c;
lab2: {
if (this.c < 2) break lab2;
this.c -= 2;
this.slice_from("i");
break lab1;
}
this.c = this.current.length - v_2;
this.slice_from("ie");
}
break;
}
case 3: {
if (this.c <= 0) return false;
this.c--;
if (!this.go_out_grouping_b(g_v, 97, 121)) return false;
this.c--;
this.slice_del();
break;
}
}
return true;
}
r_Step_1b() {
this.ket = this.c;
let a = this.find_among_b(a_5);
this.bra = this.c;
lab0: {
const v_1 = this.current.length - this.c;
lab1: {
switch (a) {
case 1: {
const v_2 = this.current.length - this.c;
lab2: {
if (!this.r_R1()) break lab2;
lab3: {
const v_3 = this.current.length - this.c;
lab4: {
if (this.find_among_b(a_3) === 0) break lab4;
if (this.c > 0) break lab4;
break lab3;
}
this.c = this.current.length - v_3;
this.slice_from("ee");
}
}
this.c = this.current.length - v_2;
break;
}
case 2: {
break lab1;
}
case 3: {
a = this.find_among_b(a_4);
if (a === 0) break lab1;
switch (a) {
case 1: {
const v_4 = this.current.length - this.c;
if (!(this.out_grouping_b(g_v, 97, 121))) break lab1;
if (this.c > 0) break lab1;
this.c = this.current.length - v_4;
this.bra = this.c;
this.slice_from("ie");
break;
}
case 2: {
if (this.c > 0) break lab1;
break;
}
}
break;
}
}
break lab0;
}
this.c = this.current.length - v_1;
const v_5 = this.current.length - this.c;
if (!this.go_out_grouping_b(g_v, 97, 121)) return false;
this.c--;
this.c = this.current.length - v_5;
this.slice_del();
this.ket = this.c;
this.bra = this.c;
const v_6 = this.current.length - this.c;
a = this.find_among_b(a_6);
switch (a) {
case 1: {
this.slice_from("e");
return false;
}
case 2: {
{
const v_7 = this.current.length - this.c;
lab5: {
if (!(this.in_grouping_b(g_aeo, 97, 111))) break lab5;
if (this.c > 0) break lab5;
return false;
}
this.c = this.current.length - v_7;
}
break;
}
case 3: {
if (this.c !== this.I_p1) return false;
const v_8 = this.current.length - this.c;
if (!this.r_shortv()) return false;
this.c = this.current.length - v_8;
this.slice_from("e");
return false;
}
}
this.c = this.current.length - v_6;
this.ket = this.c;
if (this.c <= 0) return false;
this.c--;
this.bra = this.c;
this.slice_del();
}
return true;
}
r_Step_1c() {
this.ket = this.c;
lab0: {
lab1: {
if (!(this.eq_s_b("y"))) break lab1;
break lab0;
}
if (!(this.eq_s_b("Y"))) return false;
}
this.bra = this.c;
if (!(this.out_grouping_b(g_v, 97, 121))) return false;
if (this.c <= 0) return false;
this.slice_from("i");
return true;
}
r_Step_2() {
this.ket = this.c;
const a = this.find_among_b(a_7);
if (a === 0) return false;
this.bra = this.c;
if (!this.r_R1()) return false;
switch (a) {
case 1: this.slice_from("tion"); break;
case 2: this.slice_from("ence"); break;
case 3: this.slice_from("ance"); break;
case 4: this.slice_from("able"); break;
case 5: this.slice_from("ent"); break;
case 6: this.slice_from("ize"); break;
case 7: this.slice_from("ate"); break;
case 8: this.slice_from("al"); break;
case 9: this.slice_from("ful"); break;
case 10: this.slice_from("ous"); break;
case 11: this.slice_from("ive"); break;
case 12: this.slice_from("ble"); break;
case 13: this.slice_from("og"); break;
case 14: {
if (!(this.eq_s_b("l"))) return false;
this.slice_from("og");
break;
}
case 15: this.slice_from("less"); break;
case 16: {
if (!(this.in_grouping_b(g_valid_LI, 99, 116))) return false;
this.slice_del();
break;
}
}
return true;
}
r_Step_3() {
this.ket = this.c;
const a = this.find_among_b(a_8);
if (a === 0) return false;
this.bra = this.c;
if (!this.r_R1()) return false;
switch (a) {
case 1: this.slice_from("tion"); break;
case 2: this.slice_from("ate"); break;
case 3: this.slice_from("al"); break;
case 4: this.slice_from("ic"); break;
case 5: this.slice_del(); break;
case 6: {
if (!this.r_R2()) return false;
this.slice_del();
break;
}
}
return true;
}
r_Step_4() {
this.ket = this.c;
const a = this.find_among_b(a_9);
if (a === 0) return false;
this.bra = this.c;
if (!this.r_R2()) return false;
switch (a) {
case 1: this.slice_del(); break;
case 2: {
lab0: {
lab1: {
if (!(this.eq_s_b("s"))) break lab1;
break lab0;
}
if (!(this.eq_s_b("t"))) return false;
}
this.slice_del();
break;
}
}
return true;
}
r_Step_5() {
this.ket = this.c;
const a = this.find_among_b(a_10);
if (a === 0) return false;
this.bra = this.c;
switch (a) {
case 1: {
lab0: {
lab1: {
if (!this.r_R2()) break lab1;
break lab0;
}
if (!this.r_R1()) return false;
{
const v_1 = this.current.length - this.c;
lab2: {
if (!this.r_shortv()) break lab2;
return false;
}
this.c = this.current.length - v_1;
}
}
this.slice_del();
break;
}
case 2: {
if (!this.r_R2()) return false;
if (!(this.eq_s_b("l"))) return false;
this.slice_del();
break;
}
}
return true;
}
r_exception1() {
this.bra = this.c;
const a = this.find_among(a_11);
if (a === 0) return false;
this.ket = this.c;
if (this.c < this.current.length) return false;
if (a > 0) {
this.slice_from(as_11[a - 1]);
}
return true;
}
r_postlude() {
if (!this.B_Y_found) return false;
while (true) {
const v_1 = this.c;
lab0: {
golab1: while (true)
{
const v_2 = this.c;
lab2: {
this.bra = this.c;
if (!(this.eq_s("Y"))) break lab2;
this.ket = this.c;
this.c = v_2;
break golab1;
}
this.c = v_2;
if (this.c >= this.current.length) break lab0;
this.c++;
}
this.slice_from("y");
continue;
}
this.c = v_1;
break;
}
return true;
}
stem() {
if (this.r_exception1() || this.current.length < 3) return;
this.c = 0;
this.r_prelude();
this.r_mark_regions();
for (const step of ["1a", "1b", "1c", "2", "3", "4", "5"]) {
this.c = this.current.length;
this["r_Step_" + step]();
}
this.c = 0;
this.r_postlude();
}
}
const stemmer = new EnglishStemmer();
const known = new Map();
window.HandbookStem = word => {
if (!known.has(word)) known.set(word, stemmer.of(word));
return known.get(word);
};
})();
