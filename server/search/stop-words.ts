import { type Language, languages } from '../catalogue/languages.ts'
import { wordsOf } from './fold.ts'

/** What a word that says little by itself is worth, beside 1 for one that says it all. */
export const littleValue = 0.12

/** Words that say little by themselves. They still count within a phrase such as "ved ikke". */
const lists: Readonly<Record<Language, string>> = {
  da: 'jeg du han hun den det de vi i os man mig dig sig min mit mine din dit dine sin hans hendes vores deres en et er var har havde have blevet bliver blive være kan kunne skal skulle vil ville må måtte gerne godt bare lige også og eller men at som der til fra for af på med om ved ikke ikk nej ja hvor hvad hvem hvordan hvornår hvis når så nu her der hen op ned ud ind over under efter før noget nogen nogle ingen intet alle alt meget mere lidt selv denne dette disse jo da hej tak venligst brug bruge behøver brug få får fået fik kommer komme kom går gå gik gør gøre hos nok fordi mangler ønsker vide finde skulle sammen igen uden end kun stadig altid lave ordne søn sønnen datter datteren år flere god godt godnat morgen dag mig næste måned uge dreng drengen første se ser sit lige stadig ens ham hende klokken kl',
  en: 'i you he she it we they me my mine your his her our their a an the is are was were be been am have has had do does did can could will would shall should must may want need to from for of on in at with about by not no yes and or but that this these those there here where what who how when if so now up down out into over under after before some any all very more just please hi hello get got getting would like s t m him time clock',
  de: 'ich du er sie es wir ihr mich mir dich dir sich mein meine meinen meinem meiner dein ihr unser ein eine einen einem einer der die das den dem des ist sind war bin habe hat haben hatte kann können muss soll will möchte werden wird wurde und oder aber dass zu zum zur von vom für auf mit bei an in im am aus nach über unter nicht kein keine nein ja wo was wer wie wann wenn so nun hier da bitte brauche brauchen hallo um als auch noch nur uhr viel spät',
  pl: 'ja ty on ona ono my wy oni mnie mi mój moja moje moją mojego mojej swój jest są był była być mam ma mieć miał chcę chce chciałbym chciałabym muszę potrzebuję można mogę i a lub albo ale że do od z ze na w we dla o po przy za nie tak co kto gdzie jak kiedy jeśli to ten ta te się tu tam proszę dzień dobry by już jeszcze która godzina godzinę godzinie',
  ro: 'eu tu el ea noi voi ei ele mie mă mi îmi te se îi meu mea mei mele al ale un o unei unui este e sunt era fi am ai are avem vreau doresc trebuie pot poate și sau dar că să la de din pe cu pentru în prin ce cine unde cum când dacă nu da aici acolo vă rog bună ziua lui a m ne vrea ora ceas ceasul',
  uk: 'я ти він вона воно ми ви вони мене мені мій моя моє мої свій є був була бути маю хочу хочемо треба потрібно потрібен потрібна можу можна і й та або але що щоб до від з із на у в для про по за не ні так хто де як коли якщо це цей ця ці тут там будь ласка добрий день мною нам вже ще котра година годині',
  ar: 'انا انت هو هي نحن هم لي عندي لدي اريد بدي احتاج يجب ممكن هل في من الى على عن مع هذا هذه ذلك التي الذي ما لا لم لن ليس نعم و او ثم كيف اين متى ماذا لو سمحت مرحبا هنا هناك كان تم قد الساعة',
  tr: 'ben sen o biz siz onlar bana beni benim senin bizim bir bu şu ve veya ama için ile de da mi mı mu var yok istiyorum istiyoruz lazım gerek gerekiyor almak olmak oldu değil evet hayır ne kim nerede nasıl zaman burada lütfen merhaba çok daha en gibi kadar saat saatte kaç',
  so: 'waxaan waan waa aan ayaan ayaa baan iyo ama laakiin in ka ku u si la kale iga i a ah ma maya haa aniga adiga isaga iyada anaga kan tan kuwa waxa rabaa doonayaa lee leeyahay leh yahay tahay ahay oo soo wuu way uu ay fadlan halkan xagee kayga taydu noqday saac saacadda',
  fa: 'من تو او ما شما آنها ام ات اش یک این آن و یا اما که به از در با برای را تا هم است هست بود شد شده می نمی خواهم میخواهم دارم دارد باید نیاز لطفا سلام چه کی کجا چطور اگر نه بله اینجا خود ای کنم کردم کرد کن کردن ساعت',
}

/** Whom people bring or come for: named in many a question, whatever it is about. */
const people: Readonly<Record<Language, string>> = {
  da: 'mor far kone konen mand manden kæreste eks barn børn bror søster forældre nabo bedstemor bedstefar mormor morfar farmor farfar svigermor svigerfar svigerforældre svoger svigerinde stedmor stedfar onkel tante fætter kusine nevø niece barnebarn samlever ægtefælle ven veninde familie',
  en: 'mother mum father dad wife husband partner ex child children kid kids son daughter brother sister parents grandmother grandfather grandma grandpa uncle aunt cousin nephew niece mum mom friend neighbor neighbour family',
  de: 'mutter vater frau mann freund freundin kind kinder sohn tochter bruder schwester eltern oma opa großmutter großvater onkel tante schwiegermutter schwiegervater nachbar nachbarin familie',
  pl: 'mama mamy mamę matka matki tata ojciec ojca żona żony żonę mąż męża dziecko dziecka dzieci syn syna córka córki brat siostra rodzice babcia babci dziadek dziadka ciocia wujek sąsiad sąsiadka rodzina',
  ro: 'mama mamei tata soț soțul soția copil copilul copii fiu fiica băiat fată frate soră părinți bunica bunicul unchi mătușă vecin vecina familie',
  uk: 'мама маму мати тато батько батька чоловік чоловіка дружина дружини дитина дитини дитині діти син сина донька доньки брат сестра батьки бабуся бабусі дідусь дідуся дядько тітка сусід сусідка сімя',
  ar: 'امي ابي والدتي والدي زوجي زوجتي طفل طفلي اطفال ابني ابنتي ولدي اخي اختي جدي جدتي عمي عمتي خالي خالتي جاري عائلة',
  tr: 'anne annem annemin baba babam babamın eş eşim karım kocam çocuk çocuğum oğlum kızım oğluma kızıma kardeş kardeşim dedem büyükannem amcam teyzem komşum aile',
  so: 'hooyo hooyaday aabo aabahay xaas xaaskayga saygayga ilmo ilmaha wiil wiilkayga gabadh gabadhayda carruur carruurta walaal walaashay walaalkay ayeeyo awoowe qoys',
  fa: 'مادر مادرم پدر پدرم همسر همسرم شوهر شوهرم زن زنم بچه فرزند کودک پسر پسرم دختر دخترم برادر برادرم خواهر خواهرم مادربزرگ پدربزرگ عمو خاله همسایه خانواده',
}

type Sets = ReadonlyMap<Language, ReadonlySet<string>>
const setsOf = (words: Readonly<Record<Language, string>>): Sets =>
  new Map(languages.map((language) => [language, new Set(wordsOf(words[language]))]))
const little = setsOf(lists)
const persons = setsOf(people)

/** Whether a folded word says little by itself in a language. */
export const saysLittle = (word: string, language: Language): boolean =>
  little.get(language)?.has(word) ?? false

/** Whether a folded word names somebody of the family. */
export const namesSomebody = (word: string, language: Language): boolean =>
  persons.get(language)?.has(word) ?? false
